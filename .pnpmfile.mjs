// npm start runs the server's sources and installs only its dependencies, so our own packages are among them. The published program
// has these in its bundle, so its tarball doesn't ask for them.
export const hooks = {
  beforePacking(manifest) {
    if (manifest.name !== "@share-links/server") return manifest;
    const others = Object.entries(manifest.dependencies).filter(([name]) => !name.startsWith("@share-links/"));
    return { ...manifest, dependencies: Object.fromEntries(others) };
  },
};
