throw new Error("a bundle that cannot be loaded");
