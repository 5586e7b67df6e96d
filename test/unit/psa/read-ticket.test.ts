import { readTicket } from '../../../src/psa/read-ticket';

describe('a ticket from anywhere', () => {
	it('keeps the organization its PSA names, and has none where it names none', () => {
		const read = (company: object) => readTicket({ psa: 'halopsa', title: 'FS01 is full', company }).company;
		expect(read({ id: 12, name: ' Northwind ', itGlueId: 2901000004810252 })).toEqual({
			id: '12',
			name: 'Northwind',
			identifier: null,
			itGlueId: '2901000004810252',
		});
		expect(read({ id: '12', itGlueId: ' ' })).toEqual({ id: '12', name: null, identifier: null });
	});

	it('needs a title or a description', () => {
		expect(() => readTicket({ title: ' ', description: null })).toThrow(expect.objectContaining({ parameter: 'Ticket' }));
		expect(readTicket({ description: 'Full' })).toMatchObject({ psa: 'other', title: '', description: 'Full', company: { id: null } });
	});
});
