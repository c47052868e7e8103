import type { Stand } from '@/core/draft/draft'

/** The sign that goes with how a fact stands, so that no colour speaks alone. */
export const STAND_SIGNS: Readonly<Record<Stand | 'toMend', string>> = { waiting: '○', accepted: '✓', rejected: '✕', toMend: '!' }
