/** `log_softmax_` as `logSoftmax_`. */
export function camelCase(name: string): string {
  return name.replace(/(?<=.)_(?=.)(.)/g, (_, letter: string) => letter.toUpperCase());
}
