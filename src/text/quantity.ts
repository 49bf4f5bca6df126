import type { Span } from '../model/span.ts'

/** A number as a text states it, by value. */
export interface Quantity extends Span {
  /** The number meant, scales multiplied in; minutes since midnight for a time, the first year for a decade. */
  readonly value: number
  /** `label`: digits that name something (G20, COVID-19, A320). `roman`: a Roman numeral. */
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'time' | 'decade' | 'label' | 'roman'
  readonly text: string
  /** Code of the unit or ISO 4217 code of the currency stated with it. */
  readonly unit?: string
  /** About, nearly, more than … */
  readonly approximate?: true
  /** Written in words or character numerals. */
  readonly spelled?: true
  /** May not be meant as a number at all (“one”, “second”): never a reason for a finding by itself. */
  readonly weak?: true
  /** Other values that the same characters may mean. */
  readonly alternatives?: readonly number[]
  /** The scale word's factor where one was used; 1 otherwise. */
  readonly scale: number
}

/** A quantity while it is being read. */
export type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] }
