"use client";
// A client component: its import happens on the server too, its effect only in the browser.
import { useEffect } from "react";
import { validateCreate } from "fin-onboarding";

export default function Client() {
  useEffect(() => void import("../page.js"), []);
  return <p>{typeof validateCreate}</p>;
}
