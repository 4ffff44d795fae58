// All that a person should be told, with hand.mjs for the errors.
import peer from "../hand.mjs";
import { withWarnings } from "../shared/warnings.mjs";

export default withWarnings(peer);
