import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { z } from 'zod';

import { getJson, isProblem, setHousehold, write } from '../../lib/api';

const Household = z.object({
  householdId: z.string(),
  name: z.string(),
  baseCurrency: z.string(),
  country: z.string(),
  timeZone: z.string(),
  role: z.string(),
});
export type Household = z.infer<typeof Household>;

const Session = z.object({
  userId: z.string(),
  email: z.string(),
  displayName: z.string(),
  household: Household,
  households: z.array(Household),
});
export type Session = z.infer<typeof Session>;

export interface NewHousehold {
  name: string;
  baseCurrency: string;
  country: string;
  timeZone: string;
}

export interface SignUp {
  email: string;
  password: string;
  displayName: string;
  household: NewHousehold;
}

/** Null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) =>
    getJson('/v1/session', Session, signal)
      .then(remember)
      .catch((error: unknown) => {
        if (isProblem(error, 'not-signed-in')) return null;
        throw error;
      }),
  staleTime: Infinity,
});

function remember(session: Session): Session {
  setHousehold(session.household.householdId);
  return session;
}

export const useSessionQuery = () => useQuery(sessionQuery);

export const SessionContext = createContext<Session | null>(null);

/** The session of a page behind sign-in. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('This page is shown to signed-in people only.');
  return session;
}

export const useHousehold = () => useSession().household;

/** Nothing of the former household may stay on the page. */
function useEnter() {
  const client = useQueryClient();
  return (body: unknown) => {
    const session = remember(Session.parse(body));
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    client.setQueryData(sessionQuery.queryKey, session);
  };
}

export function useSignIn() {
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      write('/v1/session', { method: 'POST', body }),
    onSuccess: useEnter(),
  });
}

export function useSignUp() {
  return useMutation({
    mutationFn: (body: SignUp) => write('/v1/users', { method: 'POST', body }),
    onSuccess: useEnter(),
  });
}

export function useSwitchHousehold() {
  return useMutation({
    mutationFn: (householdId: string) =>
      write('/v1/session/household', { method: 'PUT', body: { householdId } }),
    onSuccess: useEnter(),
  });
}

export function useCreateHousehold() {
  const enter = useEnter();
  return useMutation({
    mutationFn: async (body: NewHousehold) => {
      const made = Household.parse(await write('/v1/households', { method: 'POST', body }));
      const { householdId } = made;
      return write('/v1/session/household', { method: 'PUT', body: { householdId } });
    },
    onSuccess: enter,
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => write('/v1/session', { method: 'DELETE' }),
    onSuccess: () => {
      setHousehold(null);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
