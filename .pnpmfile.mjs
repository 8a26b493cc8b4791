// Of the server's dependencies, npm start installs those that its sources need. Its tarball has our own in its bundle already, so that its users need not install them.
const BUNDLED = ["@share-links/client", "@share-links/types", "@share-links/validation"];

export const hooks = {
  beforePacking(manifest) {
    if (manifest.name !== "@share-links/server") return manifest;
    const kept = Object.entries(manifest.dependencies).filter(([name]) => !BUNDLED.includes(name));
    return { ...manifest, dependencies: Object.fromEntries(kept) };
  },
};
