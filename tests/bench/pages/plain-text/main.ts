/* The same text with nothing around it: what the reader is held against. */
export type Paragraphs = readonly string[];

declare global {
  /** Puts paragraphs into the page, whole; answers the milliseconds until they are painted. */
  var showWhole: ((paragraphs: Paragraphs) => Promise<number>) | undefined;
  /** Puts them in so that the browser lays out only what is near the view. */
  var showPreformatted: ((paragraphs: Paragraphs) => void) | undefined;
}

const text = document.querySelector('main');

globalThis.showWhole = async (paragraphs) => {
  const start = performance.now();
  fill('p', paragraphs);
  await painted();
  return performance.now() - start;
};

globalThis.showPreformatted = (paragraphs) => fill('pre', paragraphs);

function fill(name: 'p' | 'pre', paragraphs: Paragraphs): void {
  text?.replaceChildren(
    ...paragraphs.map((words) => {
      const element = document.createElement(name);
      element.textContent = words;
      return element;
    }),
  );
}

/** The frame is drawn before the task after it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}
