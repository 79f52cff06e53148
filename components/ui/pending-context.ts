'use client';

import { createContext } from 'react';

/** Whether the form around is being sent; set by components/forms, read by its buttons. */
export const PendingContext = createContext(false);
