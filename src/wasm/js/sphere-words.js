// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

export const CODES = [
  [110, ["usually_required", 0, "member", "{member} is usually required"]],
];
export const CALLED = { primitive: "a text, a number, true, false or null", };
