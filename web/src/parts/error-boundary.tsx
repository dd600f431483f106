import { Component, type ReactNode } from 'react';
import { useTexts } from '../settings/settings-context.tsx';
import { describeProblem } from './describe-problem.ts';
import { Problem } from './problem.tsx';

interface State {
  error: unknown;
}

export interface ErrorBoundaryProps {
  /** Where the reader is: what broke at one address may work at another. Default: one for all. */
  address?: string;
  children: ReactNode;
}

/** A page that breaks says so, and leaves the rest of the app usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate({ address }: ErrorBoundaryProps): void {
    if (address !== this.props.address && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <BrokenPage error={this.state.error} />;
  }
}

function BrokenPage({ error }: { error: unknown }) {
  const { states } = useTexts();
  return (
    <Problem
      problem={describeProblem(error, states)}
      actions={
        <button type="button" className="button" onClick={() => location.reload()}>
          {states.reload}
        </button>
      }
    />
  );
}
