import { Stack } from '../../../scripts/support/stack';
import { crossTenantLeaks } from './cross-tenant';
import { tenancyOf } from './tenancy';

// Whatever a test was about, and however it ended: no text of one client on another client's ticket.
afterEach(() => {
	for (const stack of Stack.open) expect(crossTenantLeaks(tenancyOf(stack))).toEqual([]);
});
