/* SPDX-License-Identifier: MIT */
/* signal and raise with the standard's six signals: handlers, SIG_IGN, results, and what is refused. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static volatile sig_atomic_t seen;
static void handler(int number) { seen = number; }
static void counter(int number) { seen += number != 0; }

int main(void)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGFPE, SIGILL, SIGSEGV, SIGABRT };
	static const char *const names[] = { "SIGINT", "SIGTERM", "SIGFPE", "SIGILL", "SIGSEGV", "SIGABRT" };
	for (size_t i = 0; i < 6; i++) {
		seen = 0;
		printf("%s: default %d", names[i], signal(numbers[i], handler) == SIG_DFL);
		int result = raise(numbers[i]);
		printf(", raise %d, handled %d", result, seen == numbers[i]);
		seen = 0;
		signal(numbers[i], SIG_IGN);
		printf(", ignored %d %d", raise(numbers[i]), (int)seen);
		printf(", back %d\n", signal(numbers[i], SIG_DFL) == SIG_IGN);
	}
	errno = 0;
	printf("no such signal: %d", signal(9999, handler) == SIG_ERR);
	printf(" %d", errno == EINVAL);
	errno = 0;
	printf(" %d", raise(9999) != 0);
	printf(" %d\n", errno == EINVAL);
	seen = 0;
	for (int i = 0; i < 3; i++) {
		signal(SIGTERM, counter);
		raise(SIGTERM);
	}
	printf("three times: %d\n", (int)seen);
	printf("%zu\n", sizeof(sig_atomic_t));
	return 0;
}
