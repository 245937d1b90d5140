declare module 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js' {
  /** https://github.com/tesseract-ocr/tesseract/blob/main/include/tesseract/baseapi.h */
  export interface TessBaseAPI {
    /** `languages` are joined by `+`; the data of each lies in the folder at hand. -1 where it cannot be used. */
    Init(folder: null, languages: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes `/input`. 1 where it is no picture. */
    SetImageFile(exifOrientation: number, angle: number): number;
    SetRectangle(left: number, top: number, width: number, height: number): void;
    /** Not 0 where it failed. */
    Recognize(monitor: null): number;
    GetJSONText(): string;
    Clear(): void;
    End(): void;
  }
  export interface TesseractCore {
    readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseAPI;
  }
  const start: (settings: {
    readonly TesseractProgress: (percent: number) => void;
  }) => Promise<TesseractCore>;
  export default start;
}
