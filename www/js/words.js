// The page's own sentences: what went wrong, what happens next.

export const UNREACHABLE = "The connection broke. Check your network and try again.";

const KINDS = {
  validation: "Some of what you entered was not accepted.",
  bad_request: "The request could not be read. Please check what you entered.",
  unauthorized: "Your session has ended. Sign in again, then try once more. What you entered is still here.",
  forbidden: "This is not possible in the customer's present state.",
  not_found: "The customer was not found.",
  conflict: "Your documents are being processed already. Wait a moment before you try again.",
  reliance_unavailable: "Reliance is not available here. Choose standard verification.",
  server: "Something went wrong on our side. Nothing you entered is lost; please try again.",
  unknown: "An answer came that we do not understand. Please try again.",
};

/** One sentence for a refusal, with the server's own words where they say more. */
export function refusal(answer) {
  const ours = KINDS[answer.kind] ?? KINDS.unknown;
  const theirs = answer.message?.trim();
  const adds = theirs && !["validation", "server", "unknown", "unauthorized"].includes(answer.kind);
  return adds ? `${ours} (${theirs.slice(0, 300)})` : ours;
}

export const QUEUED = { title: "Your documents are queued", text: "They have arrived and wait for their turn.", tone: "wait" };

/** What each status means for the person. `end`: nothing more happens by itself. */
export const STATUSES = {
  INCOMPLETE: QUEUED,
  PROCESSING: { title: "Your documents are being read", text: "This usually takes a moment. You can stay on this page.", tone: "wait" },
  REVIEWING: { title: "Your documents are under review", text: "We compare them with what you told us.", tone: "wait" },
  APPROVED: { title: "You are verified", text: "Everything is complete. You can now use the service.", tone: "good", end: true },
  ACTION_REQUIRED: { title: "Something has to be corrected", text: "Please look at the reason below and send the documents again.", tone: "warn", end: true, correct: true },
  REJECTED: { title: "We could not verify you", text: "The verification has ended without success.", tone: "bad", end: true },
  ON_HOLD: { title: "We need more information", text: "The verification is paused. We will write to you and say what is missing.", tone: "warn", end: true },
  IN_COMPLIANCE: { title: "We need more information", text: "The verification is paused. We will write to you and say what is missing.", tone: "warn", end: true },
};

export const OTHER_STATUS = { title: "The verification goes on", text: "We follow its state and show it here.", tone: "wait" };

const FILE_STATES = {
  waiting: "Ready to send",
  unfit: "Cannot be sent",
  uploading: "Uploading…",
  done: "Uploaded",
  failed: "Not uploaded",
  cancelled: "Cancelled",
};
export const fileState = (state) => FILE_STATES[state];

/** A size in kB or MB, for reading. */
export function size(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "EXPIRATION_DATE" -> "expiration date" */
export const plain = (label) => String(label).replaceAll("_", " ").toLowerCase();

/** What normalising did, for the review. */
export const CHANGES = "We tidied the form of what you typed:";
