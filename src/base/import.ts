/** `import()`, of the context that this file was loaded into: see realm.ts. */
export const importHere = (specifier: string): Promise<unknown> => import(specifier);
