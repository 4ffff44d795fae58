// Where the libraries of a web developer tell a person other than ours does: all of it about postal codes, all of it
// told by postcode-validator alone. In every other input of every payload they and ours agree.
const difference = (country, why, isThatCode = () => true) => ({
  by: "peer",
  path: "address.postal_code",
  what: `${country}: ${why}`,
  applies: ({ address }) => address.country === country && isThatCode(address.postal_code),
});

export const DIFFERENCES = [
  difference("DEU", "a country's letters before its code (D-10117) are common, and accepted by ours", (code) => /^D/.test(code)),
  difference("JPN", "1000001 without its hyphen is accepted by ours", (code) => /^\d{7}$/.test(code)),
  difference("GBR", "GIR 0AA, which no pattern describes, is accepted by ours", (code) => code === "GIR 0AA"),
  difference("EGY", "sources differ about how many digits its codes have, so ours says nothing"),
  difference("REU", "its codes begin with 974; ours looks at the number of digits alone"),
  difference("PRI", "its codes begin with 00; ours looks at the number of digits alone"),
  difference("ALA", "its codes begin with 22; ours looks at the number of digits alone"),
];

const seen = new Set();

/** The difference that explains why only `by` ("ours" or "peer") tells of the input at a path of a body. */
export function differenceOf(body, path, by) {
  const found = DIFFERENCES.find((one) => one.by === by && one.path === path && one.applies(body));
  if (found) seen.add(found);
  return found;
}

/** Those that no payload shows: they are none any more. */
export const unseenDifferences = () => DIFFERENCES.filter((one) => !seen.has(one));
