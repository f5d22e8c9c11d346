import {
  GraduationCap, Globe, HandHeart, List, MessageCircleHeart, Route, Shield, Table2, User, Users,
  type IconNode,
} from 'lucide';
import type { Model } from '../../model/types.js';

const professions = new Map<string | undefined, IconNode>([
  ['police', Shield],
  ['youth-work', MessageCircleHeart],
  ['education', GraduationCap],
  ['care', HandHeart],
]);

const levels = new Map<string, IconNode>([['personal', User], ['society', Globe]]);

/** Icon of a profession; people for all of them or one we do not know. */
export const professionIcon = (id: string | undefined): IconNode => professions.get(id) ?? Users;

/** Icon of a level; people for one we do not know. */
export const levelIcon = (id: string): IconNode => levels.get(id) ?? Users;

/** Icons of the three views. */
export const viewIcons = { timeline: Route, list: List, table: Table2 } as const;

/** Class that gives a level its colour; levels past the sixth start again. */
export const levelClass = (model: Model, level: string): string => `level-${(model.levels.findIndex(({ id }) => id === level) % 6) + 1}`;
