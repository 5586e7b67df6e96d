import type { Concept } from '../concept';
import { PRINTING } from './printing';

/** Every concept of the service desk, by the kind of issue it usually belongs to. */
export const CONCEPTS: readonly Concept[] = [...PRINTING];
