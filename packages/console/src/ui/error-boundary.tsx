import { Component, type ReactNode } from "react";
import { ErrorState } from "./states.tsx";

/**
 * Shows what failed in place of a page whose code failed. Another try loads everything again: if a new version of the console was
 * installed, the files of the old one are gone.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ErrorState error={error} onRetry={() => location.reload()} />;
  }
}
