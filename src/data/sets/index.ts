/** Data sets of pictures and masks, of any classes. */
export { type DrawnSetOptions, drawStreetSet } from '../drawn/draw';
export { type InspectOptions, inspectSet } from '../inspect/inspect';
export type { Problem, ProblemKind, SetReport } from '../inspect/report';
export { renderSheet, type SheetOptions } from '../inspect/sheet';
export { type Classes, type ClassesOptions, makeClasses, VOC } from './classes';
export { loadClasses } from './classes-file';
export { type FolderSetOptions, folderSet } from './folder';
export { type ReadClassesOptions, readClasses } from './read-classes';
export type { SegmentationSet } from './set';
export { type AtLeastOptions, atLeast, subset } from './subset';
export { type VocSetOptions, vocSet } from './voc';
