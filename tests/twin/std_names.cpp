/* SPDX-License-Identifier: MIT */
/* What libstdc++ takes from the C library by name, or keeps apart from it: the end of a program, memory, the time; std::once_flag after `using namespace std`,
 * exceptions that leave std::call_once() in many threads, or functions of POSIX's that call back, locales by name, and the error of std::to_chars(). ISO C++17.
 * twin: exceptions
 * twin: env LC_ALL=de_DE.UTF-8 */
#include <charconv>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <locale>
#include <mutex>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <dirent.h>
#include <ftw.h>

using namespace std;

static once_flag outer, inner;
static int attempts, inners, unwound, others, done;

struct counts_unwinding {
	~counts_unwinding()
	{
		unwound++;
	}
};

/* Only one thread at a time is in here. */
static void attempt()
{
	counts_unwinding here;
	attempts++;
	this_thread::sleep_for(chrono::milliseconds(2));
	call_once(inner, [] { inners++; });
	if (attempts < 6)
		throw runtime_error(to_string(attempts));
	done++;
}

static void once()
{
	mutex lock;
	int caught = 0;
	vector<thread> threads;
	for (int i = 0; i < 10; i++) {
		threads.emplace_back([&] {
			try {
				call_once(outer, attempt);
			} catch (const runtime_error &) {
				lock_guard<mutex> guard(lock);
				caught++;
			}
		});
	}
	for (auto &each : threads)
		each.join();
	cout << "once: " << attempts << " attempts, " << caught << " exceptions, " << unwound << " unwound, inner " << inners << ", done " << done << '\n';
	/* Of two that lie within each other both are free again. */
	once_flag first, second;
	for (int i = 0; i < 2; i++) {
		try {
			call_once(first, [&] { call_once(second, [] { throw 1; }); });
		} catch (int) {
			others++;
		}
	}
	call_once(second, [] { others += 10; });
	call_once(first, [] { others += 100; });
	cout << "within each other: " << others << '\n';
}

/* The functions of POSIX's that call back. */
static void callbacks()
{
	struct dirent **list;
	try {
		scandir(".", &list, [](const dirent *) -> int { throw 5; }, nullptr);
	} catch (int number) {
		cout << "scandir " << number << '\n';
	}
	try {
		nftw(".", [](const char *, const struct stat *, int, struct FTW *) -> int { throw 6; }, 5, 0);
	} catch (int number) {
		cout << "nftw " << number << '\n';
	}
}

static void try_locale(const char *name)
{
	try {
		locale made(name);
		cout << '"' << name << "\" is there, " << use_facet<numpunct<char>>(made).decimal_point() << use_facet<ctype<wchar_t>>(made).is(ctype_base::alpha, L'a')
			 << '\n';
	} catch (const runtime_error &) {
		cout << '"' << name << "\" is not\n";
	}
}

static void locales()
{
	for (const char *name : { "", "C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "nonsense" })
		try_locale(name);
	locale before = locale::global(locale(""));
	cout << before.name() << ", global now: " << (locale() == locale("")) << '\n';
	wcout.imbue(locale());
	wcout << L"\u00e4\u6c34 " << 1234567 << L' ' << 1.5 << endl;
	cout << wcout.good() << '\n';
	locale::global(locale::classic());
}

template <typename T> static void too_large(T value)
{
	char text[3];
	const to_chars_result results[] = { to_chars(text, text + 3, value), to_chars(text, text + 3, value, chars_format::fixed),
		to_chars(text, text + 3, value, chars_format::scientific, 4) };
	for (const auto &result : results)
		cout << (result.ec == errc::value_too_large) << (result.ptr == text + 3);
	cout << ' ' << make_error_code(results[0].ec).message() << '\n';
	char enough[40];
	const to_chars_result all = to_chars(enough, enough + 40, value, chars_format::fixed, 3);
	cout << string(enough, all.ptr) << (all.ec == errc()) << '\n';
}

int main()
{
	once();
	callbacks();
	locales();
	too_large(1234.5f);
	too_large(1234.5);
	too_large(1234.5L);
	void *memory = std::aligned_alloc(256, 512);
	cout << (reinterpret_cast<size_t>(memory) % 256) << '\n';
	std::free(memory);
	struct std::timespec now;
	cout << (std::timespec_get(&now, TIME_UTC) == TIME_UTC && now.tv_nsec < 1000000000) << '\n';
	std::atexit([] { puts("never"); });
	std::at_quick_exit([] {
		puts("last");
		fflush(stdout);
	});
	std::at_quick_exit([] { puts("first"); });
	cout.flush();
	std::quick_exit(7);
}
