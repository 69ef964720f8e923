declare module "fontkit" {
  /** `characterSet`: every code point the font has a shape for */
  export function openSync(path: string): { characterSet: number[] }
}
