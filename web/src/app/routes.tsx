import { createBrowserRouter } from 'react-router';

import { NotFound, RouteError } from './NotFound';
import { SignedIn } from './SignedIn';

/** Every page is a file of its own, loaded when it is first opened. */
export const routes = createBrowserRouter([
  {
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({
          Component: (await import('../features/session/SignInPage')).SignInPage,
        }),
      },
      {
        path: '/sign-up',
        lazy: async () => ({
          Component: (await import('../features/session/SignUpPage')).SignUpPage,
        }),
      },
      {
        path: '/unsubscribe',
        lazy: async () => ({
          Component: (await import('../features/notify/UnsubscribePage')).UnsubscribePage,
        }),
      },
      {
        element: <SignedIn />,
        children: [
          {
            path: '/',
            lazy: async () => ({
              Component: (await import('../features/dashboard/DashboardPage')).DashboardPage,
            }),
          },
          {
            path: '/transactions',
            lazy: async () => ({
              Component: (await import('../features/transactions/TransactionsPage'))
                .TransactionsPage,
            }),
          },
          {
            path: '/budget',
            lazy: async () => ({
              Component: (await import('../features/budget/BudgetPage')).BudgetPage,
            }),
          },
          {
            path: '/bills',
            lazy: async () => ({
              Component: (await import('../features/bills/BillsPage')).BillsPage,
            }),
          },
          {
            path: '/forecast',
            lazy: async () => ({
              Component: (await import('../features/forecast/ForecastPage')).ForecastPage,
            }),
          },
          {
            path: '/accounts',
            lazy: async () => ({
              Component: (await import('../features/accounts/AccountsPage')).AccountsPage,
            }),
          },
          {
            path: '/import',
            lazy: async () => ({
              Component: (await import('../features/imports/ImportPage')).ImportPage,
            }),
          },
          {
            path: '/import/:importId',
            lazy: async () => ({
              Component: (await import('../features/imports/OneImportPage')).OneImportPage,
            }),
          },
          {
            path: '/review',
            lazy: async () => ({
              Component: (await import('../features/inbox/InboxPage')).InboxPage,
            }),
          },
          {
            path: '/review/duplicates',
            lazy: async () => ({
              Component: (await import('../features/matches/ReviewPage')).ReviewPage,
            }),
          },
          {
            path: '/categories',
            lazy: async () => ({
              Component: (await import('../features/categories/CategoriesPage')).CategoriesPage,
            }),
          },
          {
            path: '/merchants',
            lazy: async () => ({
              Component: (await import('../features/merchants/MerchantsPage')).MerchantsPage,
            }),
          },
          {
            path: '/goals',
            lazy: async () => ({
              Component: (await import('../features/goals/GoalsPage')).GoalsPage,
            }),
          },
          {
            path: '/rules',
            lazy: async () => ({
              Component: (await import('../features/rules/list/RulesPage')).RulesPage,
            }),
          },
          {
            path: '/alerts',
            lazy: async () => ({
              Component: (await import('../features/alerts/AlertsPage')).AlertsPage,
            }),
          },
          {
            path: '/settings/alerts',
            lazy: async () => ({
              Component: (await import('../features/notify/AlertSettingsPage')).AlertSettingsPage,
            }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
