//! Values that JavaScript can hold and JSON cannot, or that fight back when they are read.

/// Expressions for hostile values, each under a name.
pub const VALUES: [(&str, &str); 30] = [
    ("undefined", "undefined"),
    ("null", "null"),
    ("true", "true"),
    ("NaN", "NaN"),
    ("Infinity", "Infinity"),
    ("minus zero", "-0"),
    ("a large number", "2 ** 60"),
    ("a BigInt", "10n ** 40n"),
    ("a symbol", "Symbol('s')"),
    ("a function", "(() => 1)"),
    ("a class", "(class A {})"),
    ("a text object", "new String('x')"),
    ("a number object", "new Number(1)"),
    ("half a surrogate pair", "'\\ud83d'"),
    ("the halves in the wrong order", "'a\\udc00\\ud800b'"),
    ("a date", "new Date(0)"),
    ("an invalid date", "new Date(NaN)"),
    ("a map", "new Map([['a', 1]])"),
    ("bytes", "new Uint8Array(8)"),
    ("a promise", "Promise.resolve(1)"),
    ("a regular expression", "/x/g"),
    ("a proxy", "new Proxy({}, {})"),
    ("a proxy of a list", "new Proxy([1], {})"),
    (
        "a proxy that throws",
        "new Proxy({}, new Proxy({}, {get() { return () => { throw new Error('trap') } }}))",
    ),
    (
        "a proxy of a list that throws",
        "new Proxy([], new Proxy({}, {get() { return () => { throw new Error('trap') } }}))",
    ),
    (
        "a proxy that answers anything",
        "new Proxy({}, {get() { return 'x' }, has() { return true }})",
    ),
    (
        "a revoked proxy",
        "(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()",
    ),
    ("a throwing getter", "({get a() { throw null }, get type() { throw undefined }})"),
    ("a throwing toJSON", "({toJSON() { throw new Error('no') }, toString() { throw 1 }})"),
    ("a cycle", "(() => { const o = {}; o.o = o; o.l = [o]; return o })()"),
];
