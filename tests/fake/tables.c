/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables: whatever a test says they are. The host runs the test program's real ones. */
#include "private.h"

enum { TABLES = FAKE_TABLE_FINI + 1, RANGES_MAX = 4 };

static struct plat_range tables[TABLES][RANGES_MAX];
static int counts[TABLES];

void fake_set_table(int table, const struct plat_range *ranges, int count)
{
	if (table < 0 || table >= TABLES || count < 0 || count > RANGES_MAX)
		host_panic("fake_set_table: no such table, or too many ranges");
	for (int i = 0; i < count; i++)
		tables[table][i] = ranges[i];
	counts[table] = count;
}

void fake_reset_tables(void)
{
	for (int i = 0; i < TABLES; i++)
		counts[i] = 0;
}

static int run(int table)
{
	return __crt_run_ranges(tables[table], counts[table]);
}

int __plat_preinit(void)
{
	return run(FAKE_TABLE_PREINIT);
}

void __plat_init(void)
{
	(void)run(FAKE_TABLE_INIT);
}

void __plat_fini(void)
{
	(void)run(FAKE_TABLE_FINI);
}
