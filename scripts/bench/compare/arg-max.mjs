/** The largest of C values for each pixel: [N, C, H, W] to bytes [N, H, W]. */
export function argMax(logits, [count, channels, height, width]) {
  const pixels = height * width;
  const classes = new Uint8Array(count * pixels);
  const best = new Float32Array(pixels);
  for (let n = 0; n < count; n++) {
    const map = classes.subarray(n * pixels, (n + 1) * pixels);
    best.set(logits.subarray(n * channels * pixels, (n * channels + 1) * pixels));
    for (let c = 1; c < channels; c++) {
      const plane = logits.subarray((n * channels + c) * pixels, (n * channels + c + 1) * pixels);
      for (let i = 0; i < pixels; i++) {
        if (plane[i] > best[i]) {
          best[i] = plane[i];
          map[i] = c;
        }
      }
    }
  }
  return classes;
}
