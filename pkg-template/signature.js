// Signatures of webhooks, loaded when they are asked for.
export { verifyWebhookSignature } from "./js/signature.js";
