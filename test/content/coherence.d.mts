import type { Dataset } from '../../src/model/types.js';

export function parityComplaints(one: Dataset, other: Dataset): string[];
export function basisComplaints(dataset: Dataset): string[];
export function glossaryComplaints(dataset: Dataset): string[];
export function sourceComplaints(dataset: Dataset): string[];
export function addressesOf(dataset: Dataset): { readonly path: string; readonly url: string }[];
