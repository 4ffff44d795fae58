// What forms and single inputs are given, and answer.

/** The options of `validateField`. */
export interface FieldOptions extends Options {
  /** The rest of the form, for rules that look at more than one input. */
  form?: CreateForm | AttachForm | undefined;
}

/** What `normalizeField` answers. */
export interface Normalized {
  /** What would be sent; undefined where that is nothing. What is refused stays as it was typed. */
  value: unknown;
  /** What was changed for that. */
  changes: Change[];
}

/** The options of `createForm`. */
export interface FormOptions<Kind extends "create" | "attach" = "create" | "attach"> extends Options {
  /** Which body is filled in. Default: "create". */
  kind?: Kind | undefined;
}

/** A place whose issues are no longer what they were. */
export interface Changed {
  /** Where: as an issue's path. */
  readonly path: string;
  /** What they are now; none: they are cleared. */
  readonly issues: readonly Issue[];
}

/** A new entry of a list. */
export interface Added {
  /** Where it stands, as `basic_info.tax_info.1`. */
  readonly path: string;
  /** What it changed, as `set` tells it. */
  readonly changes: readonly Changed[];
}
