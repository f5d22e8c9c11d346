import {
  GraduationCap, Globe, HandHeart, List, MessageCircleHeart, Route, Shield, Table2, User, Users,
} from 'lucide';
import type { IconNode } from './fragments.js';
import type { Model } from '../../model/types.js';

const professions = new Map<string | undefined, IconNode>([
  ['police', Shield],
  ['youth-work', MessageCircleHeart],
  ['education', GraduationCap],
  ['care', HandHeart],
]);

const levels = new Map<string, IconNode>([['personal', User], ['society', Globe]]);

/** An icon that somebody draws himself: the `d` of a path. */
export const drawn = (d: string | undefined): IconNode | undefined => (d ? [['path', { d }]] : undefined);

/** Icon of a profession: its own, else ours for those we know, else people, as for all of them together. */
export const professionIcon = (id: string | undefined, own?: string): IconNode => drawn(own) ?? professions.get(id) ?? Users;

/** Icon of a level: its own, else ours for those we know, else people. */
export const levelIcon = (id: string, own?: string): IconNode => drawn(own) ?? levels.get(id) ?? Users;

/** Icons of the three views. */
export const viewIcons: Readonly<Record<'timeline' | 'list' | 'table', IconNode>> = { timeline: Route, list: List, table: Table2 };

/** Class that gives a level its colour; levels past the sixth start again. */
export const levelClass = (model: Model, level: string): string => `level-${(model.levels.findIndex(({ id }) => id === level) % 6) + 1}`;
