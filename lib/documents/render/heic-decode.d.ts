declare module 'heic-decode' {
  interface HeicImage {
    width: number;
    height: number;
    /** RGBA, four bytes a pixel */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const heicDecode: { all(options: { buffer: Uint8Array }): Promise<HeicImage[] & { dispose(): void }> };
  export default heicDecode;
}
