/** Saves what is not in the library yet, and answers whether all of it is there then. */
export type Save = () => Promise<boolean>;

const holders = new Set<Save>();

/** Tells who has to be asked before the library is closed. Answers a function that ends it. */
export function holdsUnsaved(save: Save): () => void {
  holders.add(save);
  return () => {
    holders.delete(save);
  };
}

/** Saves whatever any part of the window holds; false where something could not be saved. */
export async function saveEverything(): Promise<boolean> {
  const saved = await Promise.all([...holders].map((save) => save()));
  return saved.every((isSaved) => isSaved);
}
