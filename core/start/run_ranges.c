/* SPDX-License-Identifier: MIT */
/* Walks constructor or destructor tables, whatever the linker made them of. */
#include "start.h"

typedef void table_function(int, char **, char **);
typedef int checked_function(void);

int __crt_run_ranges(const struct plat_range *ranges, int count)
{
	for (int i = 0; i < count; i++) {
		void (*const *slot)(void) = ranges[i].first;
		for (size_t left = ranges[i].count; left != 0; left--, slot += ranges[i].step) {
			/* Old linkers mark a list's ends with 0 and -1. */
			if ((uintptr_t)*slot + 1 <= 1)
				continue;
			if (!ranges[i].checked) {
				/* Linux passes main's arguments to constructors, and programs rely on it. */
				((table_function *)*slot)(__plat_boot_info.argc, __plat_boot_info.argv,
					__plat_boot_info.envp);
				continue;
			}
			int result = ((checked_function *)*slot)();
			if (result != 0)
				return result;
		}
	}
	return 0;
}
