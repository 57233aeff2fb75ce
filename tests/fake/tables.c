/* SPDX-License-Identifier: MIT */
/* Constructor and destructor tables: whatever a test says they are. The host runs the test program's real ones. */
#include "private.h"

enum { TABLES = PLAT_TABLE_THREAD_INIT + 1 };

static struct plat_range tables[TABLES][PLAT_RANGES_MAX];
static int counts[TABLES];

void fake_set_table(int table, const struct plat_range *ranges, int count)
{
	if (table < 0 || table >= TABLES || count < 0 || count > PLAT_RANGES_MAX)
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

int __plat_run_table(enum plat_table which)
{
	return __crt_run_ranges(tables[which], counts[which]);
}
