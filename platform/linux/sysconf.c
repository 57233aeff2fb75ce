/* SPDX-License-Identifier: MIT */
/* sysconf(): limits and options of this system, in numbers. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "auxv.h"
#include "error.h"
#include "kernel.h"

enum { KERNEL_RLIMIT_NPROC = 6, KERNEL_RLIMIT_SIGPENDING = 11, KERNEL_AT_MINSIGSTKSZ = 51 };

/* The soft limit of a resource; -1 without an error if there is none. */
static long limit(int resource)
{
	unsigned long pair[2];
	if (SYS4(prlimit64, 0, resource, NULL, pair) < 0 || pair[0] > LONG_MAX)
		return -1;
	return (long)pair[0];
}

/* The kernel gives arguments a quarter of the stack, but never less than ARG_MAX. */
static long argument_room(void)
{
	long stack = limit(RLIMIT_STACK);
	return stack / 4 > ARG_MAX ? stack / 4 : ARG_MAX;
}

static long pages(int available)
{
	struct sysinfo info;
	int result = (int)SYS1(sysinfo, &info);
	if (result < 0)
		return __crt_result(result);
	return (long)((available ? info.freeram : info.totalram) * info.mem_unit / __plat_system.page_size);
}

static long least_signal_stack(void)
{
	long size = (long)__plat_auxv(KERNEL_AT_MINSIGSTKSZ);
	return size != 0 ? size : 2048;
}

/* The first characters of a file about one of the first processor's caches; an empty text if there is none. */
static void read_of_cache(int index, const char *name, char *text, size_t room)
{
	char path[80] = "/sys/devices/system/cpu/cpu0/cache/index0/";
	size_t length = sizeof "/sys/devices/system/cpu/cpu0/cache/index0/" - 1;
	path[length - 2] = (char)('0' + index);
	strcpy(path + length, name);
	ssize_t got = -1;
	int fd = (int)SYS4(openat, KERNEL_AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
	if (fd >= 0) {
		got = (ssize_t)SYS3(read, fd, text, room - 1);
		SYS1(close, fd);
	}
	text[got < 0 ? 0 : got] = '\0';
}

/* What the kernel says of a cache: `what` counts the names from _SC_LEVEL1_ICACHE_SIZE on. The files are read each time, for programs ask once. */
static long cache(int what)
{
	static const struct {
		char level, type;
	} caches[] = { { '1', 'I' }, { '1', 'D' }, { '2', 0 }, { '3', 0 }, { '4', 0 } };
	static const char *const values[] = { "size", "ways_of_associativity", "coherency_line_size" };
	for (int index = 0; index < 10; index++) {
		char text[24];
		read_of_cache(index, "level", text, sizeof text);
		if (text[0] == '\0')
			break;
		if (text[0] != caches[what / 3].level)
			continue;
		read_of_cache(index, "type", text, sizeof text);
		if (text[0] == 'U' || caches[what / 3].type == 0 ? text[0] == 'I' : text[0] != caches[what / 3].type)
			continue;
		read_of_cache(index, values[what % 3], text, sizeof text);
		long value = 0;
		const char *digit = text;
		while (*digit >= '0' && *digit <= '9')
			value = value * 10 + (*digit++ - '0');
		return *digit == 'K' ? value << 10 : *digit == 'M' ? value << 20 : value;
	}
	return 0;
}

long sysconf(int name)
{
	switch (name) {
	case _SC_ARG_MAX: return argument_room();
	case _SC_CHILD_MAX: return limit(KERNEL_RLIMIT_NPROC);
	case _SC_CLK_TCK: return 100;
	case _SC_NGROUPS_MAX: return NGROUPS_MAX;
	case _SC_OPEN_MAX: return limit(RLIMIT_NOFILE);
	case _SC_TZNAME_MAX: return TZNAME_MAX;
	case _SC_JOB_CONTROL: return _POSIX_JOB_CONTROL;
	case _SC_SAVED_IDS: return _POSIX_SAVED_IDS;
	case _SC_REALTIME_SIGNALS: return _POSIX_REALTIME_SIGNALS;
	case _SC_PRIORITY_SCHEDULING: return _POSIX_PRIORITY_SCHEDULING;
	case _SC_TIMERS: return _POSIX_TIMERS;
	case _SC_ASYNCHRONOUS_IO: return _POSIX_ASYNCHRONOUS_IO;
	case _SC_PRIORITIZED_IO: return _POSIX_PRIORITIZED_IO;
	case _SC_SYNCHRONIZED_IO: return _POSIX_SYNCHRONIZED_IO;
	case _SC_FSYNC: return _POSIX_FSYNC;
	case _SC_MAPPED_FILES: return _POSIX_MAPPED_FILES;
	case _SC_MEMLOCK: return _POSIX_MEMLOCK;
	case _SC_MEMLOCK_RANGE: return _POSIX_MEMLOCK_RANGE;
	case _SC_MEMORY_PROTECTION: return _POSIX_MEMORY_PROTECTION;
	case _SC_MESSAGE_PASSING: return _POSIX_MESSAGE_PASSING;
	case _SC_SEMAPHORES: return _POSIX_SEMAPHORES;
	case _SC_SHARED_MEMORY_OBJECTS: return _POSIX_SHARED_MEMORY_OBJECTS;
	case _SC_DELAYTIMER_MAX: return DELAYTIMER_MAX;
	case _SC_MQ_PRIO_MAX: return MQ_PRIO_MAX;
	case _SC_VERSION: return _POSIX_VERSION;
	case _SC_PAGESIZE: return (long)__plat_system.page_size;
	case _SC_RTSIG_MAX: return 31;
	case _SC_SEM_VALUE_MAX: return SEM_VALUE_MAX;
	case _SC_SIGQUEUE_MAX: return limit(KERNEL_RLIMIT_SIGPENDING);
	case _SC_BC_BASE_MAX: return BC_BASE_MAX;
	case _SC_BC_DIM_MAX: return BC_DIM_MAX;
	case _SC_BC_SCALE_MAX: return BC_SCALE_MAX;
	case _SC_BC_STRING_MAX: return BC_STRING_MAX;
	case _SC_COLL_WEIGHTS_MAX: return COLL_WEIGHTS_MAX;
	case _SC_EXPR_NEST_MAX: return EXPR_NEST_MAX;
	case _SC_LINE_MAX: return LINE_MAX;
	case _SC_RE_DUP_MAX: return RE_DUP_MAX;
	case _SC_2_VERSION: return _POSIX2_VERSION;
	case _SC_2_C_BIND: return _POSIX2_C_BIND;
	case _SC_2_C_DEV: return _POSIX2_C_DEV;
	case _SC_2_FORT_DEV: return -1;
	case _SC_2_FORT_RUN: return _POSIX2_FORT_RUN;
	case _SC_2_SW_DEV: return _POSIX2_SW_DEV;
	case _SC_2_LOCALEDEF: return _POSIX2_LOCALEDEF;
	case _SC_2_CHAR_TERM: return _POSIX2_CHAR_TERM;
	case _SC_2_UPE: return _POSIX2_UPE;
	case _SC_2_PBS: return _POSIX2_PBS;
	case _SC_2_PBS_ACCOUNTING: return _POSIX2_PBS_ACCOUNTING;
	case _SC_2_PBS_CHECKPOINT: return _POSIX2_PBS_CHECKPOINT;
	case _SC_2_PBS_LOCATE: return _POSIX2_PBS_LOCATE;
	case _SC_2_PBS_MESSAGE: return _POSIX2_PBS_MESSAGE;
	case _SC_2_PBS_TRACK: return _POSIX2_PBS_TRACK;
	case _SC_IOV_MAX: return IOV_MAX;
	case _SC_THREADS: return _POSIX_THREADS;
	case _SC_THREAD_SAFE_FUNCTIONS: return _POSIX_THREAD_SAFE_FUNCTIONS;
	case _SC_GETGR_R_SIZE_MAX: return 1024;
	case _SC_GETPW_R_SIZE_MAX: return 1024;
	case _SC_LOGIN_NAME_MAX: return LOGIN_NAME_MAX;
	case _SC_TTY_NAME_MAX: return TTY_NAME_MAX;
	case _SC_THREAD_DESTRUCTOR_ITERATIONS: return PTHREAD_DESTRUCTOR_ITERATIONS;
	case _SC_THREAD_KEYS_MAX: return PTHREAD_KEYS_MAX;
	case _SC_THREAD_STACK_MIN: return PTHREAD_STACK_MIN;
	case _SC_THREAD_ATTR_STACKADDR: return _POSIX_THREAD_ATTR_STACKADDR;
	case _SC_THREAD_ATTR_STACKSIZE: return _POSIX_THREAD_ATTR_STACKSIZE;
	case _SC_THREAD_PRIORITY_SCHEDULING: return _POSIX_THREAD_PRIORITY_SCHEDULING;
	case _SC_THREAD_PRIO_INHERIT: return _POSIX_THREAD_PRIO_INHERIT;
	case _SC_THREAD_PRIO_PROTECT: return _POSIX_THREAD_PRIO_PROTECT;
	case _SC_THREAD_PROCESS_SHARED: return _POSIX_THREAD_PROCESS_SHARED;
	case _SC_NPROCESSORS_CONF: return __plat_cpu_count();
	case _SC_NPROCESSORS_ONLN: return __plat_cpu_count();
	case _SC_PHYS_PAGES: return pages(0);
	case _SC_AVPHYS_PAGES: return pages(1);
	case _SC_XOPEN_VERSION: return _XOPEN_VERSION;
	case _SC_XOPEN_UNIX: return _XOPEN_UNIX;
	case _SC_XOPEN_CRYPT: return _XOPEN_CRYPT;
	case _SC_XOPEN_ENH_I18N: return _XOPEN_ENH_I18N;
	case _SC_XOPEN_SHM: return _XOPEN_SHM;
	case _SC_XOPEN_STREAMS: return _XOPEN_STREAMS;
	case _SC_XOPEN_REALTIME: return _XOPEN_REALTIME;
	case _SC_XOPEN_REALTIME_THREADS: return _XOPEN_REALTIME_THREADS;
	case _SC_V7_ILP32_OFF32: return _POSIX_V7_ILP32_OFF32;
	case _SC_V7_ILP32_OFFBIG: return _POSIX_V7_ILP32_OFFBIG;
	case _SC_V7_LP64_OFF64: return _POSIX_V7_LP64_OFF64;
	case _SC_V7_LPBIG_OFFBIG: return _POSIX_V7_LPBIG_OFFBIG;
	case _SC_V6_ILP32_OFF32: return _POSIX_V6_ILP32_OFF32;
	case _SC_V6_ILP32_OFFBIG: return _POSIX_V6_ILP32_OFFBIG;
	case _SC_V6_LP64_OFF64: return _POSIX_V6_LP64_OFF64;
	case _SC_V6_LPBIG_OFFBIG: return _POSIX_V6_LPBIG_OFFBIG;
	case _SC_ADVISORY_INFO: return _POSIX_ADVISORY_INFO;
	case _SC_BARRIERS: return _POSIX_BARRIERS;
	case _SC_CLOCK_SELECTION: return _POSIX_CLOCK_SELECTION;
	case _SC_CPUTIME: return _POSIX_CPUTIME;
	case _SC_THREAD_CPUTIME: return _POSIX_THREAD_CPUTIME;
	case _SC_MONOTONIC_CLOCK: return _POSIX_MONOTONIC_CLOCK;
	case _SC_READER_WRITER_LOCKS: return _POSIX_READER_WRITER_LOCKS;
	case _SC_SPIN_LOCKS: return _POSIX_SPIN_LOCKS;
	case _SC_REGEXP: return _POSIX_REGEXP;
	case _SC_SHELL: return _POSIX_SHELL;
	case _SC_SPAWN: return _POSIX_SPAWN;
	case _SC_SPORADIC_SERVER: return _POSIX_SPORADIC_SERVER;
	case _SC_THREAD_SPORADIC_SERVER: return _POSIX_THREAD_SPORADIC_SERVER;
	case _SC_TIMEOUTS: return _POSIX_TIMEOUTS;
	case _SC_TYPED_MEMORY_OBJECTS: return _POSIX_TYPED_MEMORY_OBJECTS;
	case _SC_SYMLOOP_MAX: return SYMLOOP_MAX;
	case _SC_HOST_NAME_MAX: return HOST_NAME_MAX;
	case _SC_TRACE: return _POSIX_TRACE;
	case _SC_TRACE_EVENT_FILTER: return _POSIX_TRACE_EVENT_FILTER;
	case _SC_TRACE_INHERIT: return _POSIX_TRACE_INHERIT;
	case _SC_TRACE_LOG: return _POSIX_TRACE_LOG;
	case _SC_IPV6: return _POSIX_IPV6;
	case _SC_RAW_SOCKETS: return _POSIX_RAW_SOCKETS;
	case _SC_THREAD_ROBUST_PRIO_INHERIT: return _POSIX_THREAD_ROBUST_PRIO_INHERIT;
	case _SC_THREAD_ROBUST_PRIO_PROTECT: return _POSIX_THREAD_ROBUST_PRIO_PROTECT;
	case _SC_MINSIGSTKSZ: return least_signal_stack();
	/* Room for the handler, too. */
	case _SC_SIGSTKSZ: return 4 * least_signal_stack();
	case _SC_XOPEN_UUCP: return _XOPEN_UUCP;
	case _SC_AIO_PRIO_DELTA_MAX: return 20;
	case _SC_2_C_VERSION: return _POSIX2_C_VERSION;
	case _SC_XOPEN_XCU_VERSION: return _XOPEN_XCU_VERSION;
	case _SC_XBS5_LP64_OFF64: return _POSIX_V6_LP64_OFF64;
	/* Options that are not there. */
	case _SC_XBS5_ILP32_OFF32:
	case _SC_XBS5_ILP32_OFFBIG:
	case _SC_XBS5_LPBIG_OFFBIG:
	case _SC_XOPEN_LEGACY:
	case _SC_XOPEN_XPG2:
	case _SC_XOPEN_XPG3:
	case _SC_XOPEN_XPG4:
	case _SC_BASE:
	case _SC_DEVICE_IO:
	case _SC_DEVICE_SPECIFIC:
	case _SC_DEVICE_SPECIFIC_R:
	case _SC_FD_MGMT:
	case _SC_FIFO:
	case _SC_FILE_ATTRIBUTES:
	case _SC_FILE_LOCKING:
	case _SC_FILE_SYSTEM:
	case _SC_NETWORKING:
	case _SC_PIPE:
	case _SC_SIGNALS:
	case _SC_SINGLE_PROCESS:
	case _SC_STREAMS:
	case _SC_USER_GROUPS:
	case _SC_USER_GROUPS_R:
	/* No limit, or none that could be told. */
	case _SC_PASS_MAX:
	case _SC_STREAM_MAX:
	case _SC_AIO_LISTIO_MAX:
	case _SC_AIO_MAX:
	case _SC_MQ_OPEN_MAX:
	case _SC_SEM_NSEMS_MAX:
	case _SC_TIMER_MAX:
	case _SC_THREAD_THREADS_MAX:
	case _SC_ATEXIT_MAX:
	case _SC_SS_REPL_MAX:
	case _SC_TRACE_EVENT_NAME_MAX:
	case _SC_TRACE_NAME_MAX:
	case _SC_TRACE_SYS_MAX:
	case _SC_TRACE_USER_EVENT_MAX:
		return -1;
	default:
		if (name >= _SC_LEVEL1_ICACHE_SIZE && name <= _SC_LEVEL4_CACHE_LINESIZE)
			return cache(name - _SC_LEVEL1_ICACHE_SIZE);
		__crt_set_errno(EINVAL);
		return -1;
	}
}
