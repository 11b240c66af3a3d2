"""Programs that import one client package, changed to import another that has the same names."""
