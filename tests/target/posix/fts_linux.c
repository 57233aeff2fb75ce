/* SPDX-License-Identifier: MIT */
/* <fts.h>; 4.4BSD's manual, fts(3). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void touch(const char *name) { close(open(name, O_CREAT | O_WRONLY, 0600)); }

static int make_tree(void **state)
{
	static char folder[] = "/tmp/twincrt-fts-XXXXXX";
	*state = folder;
	if (mkdtemp(folder) == NULL || chdir(folder) < 0)
		return -1;
	mkdir("t", 0700);
	mkdir("t/a", 0700);
	mkdir("t/b", 0700);
	mkdir("t/empty", 0700);
	touch("t/a/one");
	touch("t/a/two");
	touch("t/b/three");
	touch("t/z");
	return symlink("..", "t/b/up") < 0 || symlink("nowhere", "t/lost") < 0 ? -1 : 0;
}

static int remove_tree(void **state)
{
	/* A program of fts's own kind. */
	char *const roots[] = { *state, NULL };
	FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	for (FTSENT *entry; (entry = fts_read(walk)) != NULL;)
		if (entry->fts_info != FTS_D)
			remove(entry->fts_accpath);
	fts_close(walk);
	return access(*state, F_OK) == 0 ? -1 : 0;
}

static int by_name(const FTSENT **a, const FTSENT **b) { return strcmp((*a)->fts_name, (*b)->fts_name); }

static char text[2000];
static void list(const char *root, int options, const char *skip, const char *follow)
{
	char *const roots[] = { (char *)(uintptr_t)root, NULL };
	FTS *walk = fts_open(roots, options, by_name);
	assert_non_null(walk);
	*text = '\0';
	errno = 99;
	for (FTSENT *entry; (entry = fts_read(walk)) != NULL;) {
		static const char *const kinds[] = { "", "D", "DC", "DEFAULT", "DNR", "DOT", "DP", "ERR", "F", "INIT", "NS", "NSOK", "SL", "SLNONE" };
		sprintf(text + strlen(text), "%s:%s:%d ", entry->fts_path, kinds[entry->fts_info], entry->fts_level);
		assert_int_equal(strlen(entry->fts_path), entry->fts_pathlen);
		assert_int_equal(strlen(entry->fts_name), entry->fts_namelen);
		if (skip != NULL && strcmp(entry->fts_name, skip) == 0)
			assert_int_equal(fts_set(walk, entry, FTS_SKIP), 0);
		if (follow != NULL && strcmp(entry->fts_name, follow) == 0 && entry->fts_info == FTS_SL)
			assert_int_equal(fts_set(walk, entry, FTS_FOLLOW), 0);
	}
	assert_int_equal(errno, 0);
	assert_null(fts_read(walk));
	assert_int_equal(fts_close(walk), 0);
}

static void test_walks(void **state)
{
	(void)state;
	list("t", FTS_PHYSICAL, NULL, NULL);
	assert_string_equal(text, "t:D:0 t/a:D:1 t/a/one:F:2 t/a/two:F:2 t/a:DP:1 t/b:D:1 t/b/three:F:2 t/b/up:SL:2 t/b:DP:1 "
		"t/empty:D:1 t/empty:DP:1 t/lost:SL:1 t/z:F:1 t:DP:0 ");
	list("t/", FTS_PHYSICAL | FTS_NOSTAT, "a", NULL);
	assert_string_equal(text, "t/:D:0 t/a:D:1 t/a:DP:1 t/b:D:1 t/b/three:NSOK:2 t/b/up:NSOK:2 t/b:DP:1 "
		"t/empty:D:1 t/empty:DP:1 t/lost:NSOK:1 t/z:NSOK:1 t/:DP:0 ");
	list("t/b", FTS_LOGICAL, NULL, NULL);
	/* up is t, where b is its own ancestor. */
	assert_string_equal(text, "t/b:D:0 t/b/three:F:1 t/b/up:D:1 t/b/up/a:D:2 t/b/up/a/one:F:3 t/b/up/a/two:F:3 t/b/up/a:DP:2 t/b/up/b:DC:2 "
		"t/b/up/empty:D:2 t/b/up/empty:DP:2 t/b/up/lost:SLNONE:2 t/b/up/z:F:2 t/b/up:DP:1 t/b:DP:0 ");
	list("t/b/up", FTS_PHYSICAL | FTS_COMFOLLOW, "t/b/up", NULL);
	assert_string_equal(text, "t/b/up:D:0 t/b/up:DP:0 ");
	list("t/empty", FTS_PHYSICAL | FTS_SEEDOT, NULL, NULL);
	assert_string_equal(text, "t/empty:D:0 t/empty/.:DOT:1 t/empty/..:DOT:1 t/empty:DP:0 ");
	list("t/lost", FTS_PHYSICAL, NULL, "t/lost");
	assert_string_equal(text, "t/lost:SL:0 t/lost:SLNONE:0 ");
	list("none", FTS_PHYSICAL, NULL, NULL);
	assert_string_equal(text, "none:NS:0 ");
}

static void test_children(void **state)
{
	(void)state;
	char *const roots[] = { (char *)"t/z", (char *)"t/a", NULL };
	FTS *walk = fts_open(roots, FTS_PHYSICAL, by_name);
	FTSENT *entry = fts_children(walk, 0);
	assert_string_equal(entry->fts_name, "t/a");
	assert_string_equal(entry->fts_link->fts_name, "t/z");
	assert_null(entry->fts_link->fts_link);
	entry = fts_read(walk);
	assert_string_equal(entry->fts_path, "t/a");
	assert_true(S_ISDIR(entry->fts_statp->st_mode));
	FTSENT *inner = fts_children(walk, FTS_NAMEONLY);
	assert_string_equal(inner->fts_name, "one");
	assert_int_equal(fts_set(walk, inner, FTS_SKIP), 0);
	entry = fts_read(walk);
	assert_string_equal(entry->fts_name, "two");
	/* A file has none. */
	assert_null(fts_children(walk, 0));
	assert_int_equal(errno, 0);
	assert_int_equal(fts_set(walk, entry, FTS_AGAIN), 0);
	assert_ptr_equal(fts_read(walk), entry);
	assert_string_equal(fts_read(walk)->fts_name, "t/a");
	fts_close(walk);
}

static void test_errors(void **state)
{
	(void)state;
	char *const roots[] = { (char *)"t", NULL }, *const none[] = { NULL };
	errno = 0;
	assert_null(fts_open(roots, 0, NULL));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(fts_open(none, FTS_PHYSICAL, NULL));
	assert_int_equal(errno, EINVAL);
	FTS *walk = fts_open(roots, FTS_PHYSICAL, NULL);
	FTSENT *entry = fts_read(walk);
	errno = 0;
	assert_int_equal(fts_set(walk, entry, 77), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(fts_children(walk, 77));
	assert_int_equal(errno, EINVAL);
	fts_close(walk);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_walks), cmocka_unit_test(test_children), cmocka_unit_test(test_errors) };
	return cmocka_run_group_tests(tests, make_tree, remove_tree);
}
