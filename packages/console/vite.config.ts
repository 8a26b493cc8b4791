import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The console's pages forbid inline scripts and data in place of files, so nothing is inlined.
export default defineConfig({
  base: "/console/",
  plugins: [react()],
  build: {
    // These browsers know light-dark(), popovers and <dialog>.
    target: ["chrome125", "firefox128", "safari18"],
    assetsDir: "assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
    emptyOutDir: true,
  },
});
