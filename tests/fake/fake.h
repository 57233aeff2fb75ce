/* SPDX-License-Identifier: MIT */
/* The fake platform as a test sees it: what to hand to the code under test, what to make fail, what happened.
 *
 * It keeps everything in memory: files, directories, the clock, standard input and output. A test that includes this header
 * exists on the host only; name it <name>_fake.c. Call fake_reset() in each test's setup. */
#ifndef FAKE_H
#define FAKE_H

#include <stddef.h>
#include <stdint.h>

/* Every operation of the seam that can fail, by its name without __plat_. */
#define FAKE_OPERATIONS(X) \
	X(heap) X(stdio) X(random) \
	X(mem_map) X(mem_unmap) X(mem_reserve) X(mem_commit) X(mem_decommit) X(mem_remap) \
	X(open) X(close) X(read) X(write) X(pread) X(pwrite) X(seek) X(truncate) X(sync) X(isatty) X(dup) X(dup2) X(pipe) \
	X(fcntl) X(stat) X(fstat) X(access) X(rename) X(unlink) X(mkdir) X(rmdir) X(chdir) X(getcwd) X(realpath) X(tmpdir) \
	X(chmod) X(link) X(symlink) X(readlink) X(utimens) X(dir_open) X(dir_next) X(dir_rewind) \
	X(clock) X(clock_resolution) X(clock_set) X(process_times) X(sleep) X(tz) \
	X(thread_start) X(thread_join) X(wait) \
	X(sigaction) X(raise) X(sigmask) X(kill) X(spawn) X(process_wait) X(exec)

enum fake_operation {
#define FAKE_NAME(name) FAKE_##name,
	FAKE_OPERATIONS(FAKE_NAME)
#undef FAKE_NAME
	FAKE_COUNT
};

/* Everything as it was when the program started: no files but "/" and "/tmp", empty standard streams, no faults, the clock
 * at FAKE_EPOCH. Memory that the code under test mapped stays valid, for its heap remembers it. */
void fake_reset(void);

/* ---- Faults ------------------------------------------------------------------------------------------------------ */

/* Lets the `nth` call of the operation from now on (1: the next) return `error` (-E...), and the ones after it work. */
void fake_fail(enum fake_operation operation, int nth, int error);
/* The same for `count` calls in a row from the nth on; a count of 0 means all of them. */
void fake_fail_run(enum fake_operation operation, int nth, int count, int error);
/* How often the operation was called since fake_reset(). */
int fake_calls(enum fake_operation operation);
/* read, write, pread and pwrite move at most `size` bytes a call (0: no limit). */
void fake_limit_transfer(size_t size);
/* The bytes that files may hold altogether before a write says -ENOSPC (SIZE_MAX: no limit). */
void fake_limit_disk(size_t size);
/* The bytes of pages that the code under test may hold before -ENOMEM (SIZE_MAX: no limit). */
void fake_limit_memory(size_t size);
/* What it holds now. */
size_t fake_memory(void);

/* ---- Files ------------------------------------------------------------------------------------------------------- */

/* Creates or replaces a file, and the directories above it. */
void fake_put_file(const char *path, const void *data, size_t size);
/* The file's bytes, which stay valid until it changes; NULL if there is none. */
const void *fake_file(const char *path, size_t *size);
/* What standard input holds; a terminal if `terminal` (so do the outputs then seem). */
void fake_set_input(const void *data, size_t size);
void fake_set_terminal(int terminal);
/* What was written to descriptor 1 or 2 as they were at the start. */
const char *fake_output(int fd, size_t *size);
/* How many descriptors are open. */
int fake_open_files(void);

/* ---- Time, environment, end -------------------------------------------------------------------------------------- */

#define FAKE_EPOCH 1700000000
/* The realtime clock in seconds; it moves only by __plat_sleep and here. */
void fake_set_clock(int64_t seconds, int32_t nanoseconds);
void fake_set_tz(const char *tz);
/* What __plat_tz_year gives (NULL: no rule for that year); NULL: the operation is absent. */
void fake_set_tz_year(const char *(*of_year)(int year));
/* main's arguments as the boot stage would find them. Both arrays end with NULL and stay the caller's. */
void fake_set_arguments(int argc, char **argv, char **envp);

/* The status that the next __plat_process_wait stores, in wait()'s encoding; and the path of the last __plat_spawn (NULL:
 * none). */
void fake_set_child_status(int status);
const char *fake_spawned(void);

struct plat_range;
enum { FAKE_TABLE_PREINIT, FAKE_TABLE_INIT, FAKE_TABLE_FINI };
/* What __plat_preinit, __plat_init or __plat_fini runs from now on. */
void fake_set_table(int table, const struct plat_range *ranges, int count);

/* Runs `run` and catches the end of the process: 1 if __plat_exit was reached (*status is set), 2 for __plat_trap,
 * 0 if `run` returned. */
int fake_catch_exit(void (*run)(void *), void *argument, int *status);

#endif
