/* SPDX-License-Identifier: MIT */
/* What programs find on Linux that are compiled by -std=c11, as CMake's C_EXTENSIONS OFF asks, with POSIX: names that the standard reserves for a header
 * (POSIX.1-2017 XSH 2.2.2) and that other C libraries show whatever was asked for. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#ifndef __STRICT_ANSI__
#define __STRICT_ANSI__ 1
#endif
#define _POSIX_C_SOURCE 200809L
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fnmatch.h>
#include <glob.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <regex.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <syslog.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

/* A connection over the loopback, with the options that servers set. */
static void connection(void **state)
{
	struct sockaddr_in address = { .sin_family = PF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t size = sizeof address;
	int server = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0), on = 1, idle = 30, number = 0;
	char byte;
	(void)state;
	assert_true(server >= 0 && client >= 0);
	assert_int_equal(bind(server, (struct sockaddr *)&address, sizeof address), 0);
	assert_int_equal(listen(server, 1), 0);
	assert_int_equal(getsockname(server, (struct sockaddr *)&address, &size), 0);
	assert_int_equal(connect(client, (struct sockaddr *)&address, sizeof address), 0);
	assert_int_equal(setsockopt(client, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle), 0);
	assert_int_equal(setsockopt(client, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on), 0);
	size = sizeof number;
	assert_int_equal(getsockopt(client, SOL_TCP, TCP_KEEPIDLE, &number, &size), 0);
	assert_int_equal(number, 30);
	assert_int_equal(getsockopt(client, IPPROTO_IP, IP_TTL, &number, &size), 0);
	assert_true(number > 0);
	/* Nobody sent anything. */
	assert_int_equal(recv(client, &byte, 1, MSG_DONTWAIT), -1);
	assert_int_equal(ioctl(client, FIONREAD, &number), 0);
	assert_int_equal(number, 0);
	assert_true(IN_MULTICAST(INADDR_ALLHOSTS_GROUP) && !IN_MULTICAST(INADDR_LOOPBACK));
	assert_int_equal(close(client) | close(server), 0);
}

static void numbers(void **state)
{
	(void)state;
	assert_true(INADDR_NONE == 0xffffffff && IPPROTO_ICMPV6 == 58 && IPPORT_TELNET == 23 && IPPORT_RESERVED == 1024 && IPTOS_LOWDELAY == 16);
	assert_true(TCP_CORK == 3 && TCP_NOTSENT_LOWAT == 25 && MSG_MORE == 0x8000 && MSG_WAITFORONE == 0x10000 && AF_LOCAL == AF_UNIX);
	assert_true(LOG_PERROR == 0x20 && LOG_PRI(LOG_USER | LOG_ERR) == LOG_ERR);
	assert_true(PRIO_MIN == -20 && PRIO_MAX == 20 && UIO_MAXIOV == 1024 && PR_CAP_AMBIENT == 47 && GRND_INSECURE == 4);
	assert_true(FNM_CASEFOLD == 16 && FNM_EXTMATCH == 32 && REG_STARTEND == 4 && (GLOB_PERIOD & GLOB_TILDE) == 0);
	assert_true(RTLD_DEFAULT == (void *)0 && RTLD_NEXT == (void *)-1 && RTLD_DEEPBIND == 8);
}

/* Types that other headers name without asking for what works on them (7-Zip), and the kinds of locks. */
static void types(void **state)
{
	cpu_set_t processors;
	reg_errcode_t error;
	regex_t expression;
	sigevent_t event = { .sigev_notify = SIGEV_NONE };
	pthread_mutexattr_t attributes;
	pthread_rwlockattr_t kinds;
	int kind = -1;
	(void)state;
	assert_int_equal(sizeof processors, 128);
	error = (reg_errcode_t)regcomp(&expression, "(", REG_EXTENDED);
	assert_int_equal(error, REG_EPAREN);
	assert_true(event.sigev_notify == SIGEV_NONE && SIGEV_THREAD_ID == 4);
	assert_int_equal(pthread_mutexattr_init(&attributes), 0);
	assert_int_equal(pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE_NP), 0);
	assert_int_equal(pthread_mutexattr_destroy(&attributes), 0);
	assert_int_equal(pthread_rwlockattr_init(&kinds), 0);
	assert_int_equal(pthread_rwlockattr_setkind_np(&kinds, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP), 0);
	assert_int_equal(pthread_rwlockattr_getkind_np(&kinds, &kind), 0);
	assert_int_equal(kind, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
	assert_int_equal(pthread_rwlockattr_destroy(&kinds), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(connection),
		cmocka_unit_test(numbers),
		cmocka_unit_test(types),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
