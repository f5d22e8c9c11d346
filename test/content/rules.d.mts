import type { Action, Claim, Dataset } from '../../src/model/types.js';

export const banned: readonly RegExp[];
export function statementsOf(dataset: Dataset): { readonly path: string; readonly claim: Claim }[];
export function textsOf(dataset: Partial<Dataset>): { readonly path: string; readonly text: string }[];
export function cellsOf(dataset: Dataset): { readonly trigger: string; readonly profession: string; readonly step: string; readonly actions: readonly Action[] }[];
export function cellComplaints(dataset: Dataset): string[];
export function repetitionComplaints(dataset: Dataset): string[];
export function plainnessComplaints(dataset: Dataset, language: string): string[];
export function bannedComplaints(dataset: Dataset, allowed?: readonly string[]): string[];
