import { Navigate, useLocation } from 'react-router';

import { SessionContext, useSessionQuery } from '../features/session/session.queries';
import { ErrorNote, Skeleton } from '../ui/States';
import { Shell } from './Shell';

/** Lets in who is signed in; sends everyone else to sign in and back again. */
export function SignedIn() {
  const session = useSessionQuery();
  const { pathname, search } = useLocation();

  if (session.isPending) {
    return (
      <main className="mx-auto max-w-[80rem] p-8">
        <Skeleton rows={6} />
      </main>
    );
  }
  if (session.isError) {
    return (
      <main>
        <ErrorNote error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return (
    <SessionContext value={session.data}>
      <Shell key={session.data.household.householdId} />
    </SessionContext>
  );
}
