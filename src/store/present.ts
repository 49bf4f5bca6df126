/** An object without the properties that are null or undefined: what was not given is absent, not empty. */
export function present<Value extends object>(
  value: Value,
): { [Key in keyof Value as null extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as null extends Value[Key] ? Key : never]?: NonNullable<Value[Key]>
} {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part != null)) as ReturnType<
    typeof present<Value>
  >
}
