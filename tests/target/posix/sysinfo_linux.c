/* SPDX-License-Identifier: MIT */
/* What is known of the machine: sysinfo() and those that say parts of it, against /proc/meminfo and /proc/loadavg (proc(5)). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysinfo.h>
#include <unistd.h>

static void test_sysinfo(void **state)
{
	(void)state;
	struct sysinfo info;
	unsigned long kilobytes = 0;
	FILE *f = fopen("/proc/meminfo", "r");
	assert_non_null(f);
	assert_int_equal(fscanf(f, "MemTotal: %lu kB", &kilobytes), 1);
	fclose(f);
	memset(&info, 0x5a, sizeof info);
	assert_int_equal(sysinfo(&info), 0);
	assert_true(info.mem_unit > 0);
	assert_int_equal(info.totalram * info.mem_unit / 1024, kilobytes);
	assert_true(info.freeram <= info.totalram && info.uptime > 0 && info.procs > 0);
	assert_int_equal(get_phys_pages(), kilobytes / ((unsigned long)getpagesize() / 1024));
	assert_in_range(get_avphys_pages(), 1, get_phys_pages());
	errno = 0;
	assert_int_equal(sysinfo((struct sysinfo *)1), -1);
	assert_int_equal(errno, EFAULT);
}

static void test_loads(void **state)
{
	(void)state;
	double loads[4] = { -1, -1, -1, -1 }, wanted[3];
	FILE *f;
	assert_int_equal(getloadavg(loads, 0), 0);
	assert_int_equal(getloadavg(loads, 1), 1);
	assert_true(loads[0] >= 0 && loads[1] == -1);
	assert_int_equal(getloadavg(loads, 4), 3);
	assert_true(loads[3] == -1);
	f = fopen("/proc/loadavg", "r");
	assert_non_null(f);
	assert_int_equal(fscanf(f, "%lf %lf %lf", &wanted[0], &wanted[1], &wanted[2]), 3);
	fclose(f);
	/* The kernel counts again every five seconds. */
	for (int i = 1; i < 3; i++)
		assert_true(fabs(loads[i] - wanted[i]) < 0.02 + 0.05 * wanted[i]);
	assert_true(get_nprocs() >= 1 && get_nprocs_conf() >= get_nprocs());
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_sysinfo), cmocka_unit_test(test_loads) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
