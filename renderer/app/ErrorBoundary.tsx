import { Component, type ReactNode } from 'react';
import { sentenceFor } from '../bridge/client.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a fault in drawing from leaving an empty window. React offers this to classes alone. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override readonly state = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="fault" role="alert">
        <h1>The window cannot go on</h1>
        <p>{sentenceFor(this.state.error)}</p>
        <p>Reload the window to continue. Notes are saved as you write.</p>
        <Button variant="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </main>
    );
  }
}
