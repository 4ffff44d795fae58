// A strict Content Security Policy: Next.js gives its own scripts the nonce that it finds here.
import { NextResponse } from "next/server";

export function proxy(request) {
  const nonce = btoa(crypto.randomUUID());
  const policy = `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`;
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}
