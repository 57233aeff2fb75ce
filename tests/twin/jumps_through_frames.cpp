/* SPDX-License-Identifier: MIT */
/* twin: exceptions */
/* longjmp() out of C++ functions whose objects need no destructors, from within a catch block's callee, from qsort()'s callback, and again and again; exceptions
 * work before and after. ISO C++17 [csetjmp.syn]. */
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

static std::jmp_buf place;

static void jump_from(int depth, int value)
{
	if (depth == 0)
		std::longjmp(place, value);
	volatile int next = depth - 1;
	if (next >= 0)
		jump_from(next, value);
	std::puts("not reached");
}

static int compare(const void *a, const void *b)
{
	static int calls;
	if (++calls == 20)
		std::longjmp(place, 77);
	return *static_cast<const int *>(a) - *static_cast<const int *>(b);
}

static int thrown(int value)
{
	try {
		if (value % 3 == 0)
			throw value;
		if (value % 3 == 1)
			throw std::string("string ") + std::to_string(value);
		throw std::out_of_range("range " + std::to_string(value));
	} catch (int number) {
		std::printf("int %d\n", number);
		return 0;
	} catch (const std::string &text) {
		std::printf("%s\n", text.c_str());
		return 1;
	} catch (const std::exception &error) {
		std::printf("%s\n", error.what());
		return 2;
	}
}

int main()
{
	volatile int round = 0;
	int value = setjmp(place);
	std::printf("round %d: %d\n", round, value);
	thrown(round);
	if (round < 5) {
		round = round + 1;
		jump_from(round * 10, round == 3 ? 0 : round);
	}
	int numbers[64];
	for (int i = 0; i < 64; i++)
		numbers[i] = i * 37 % 64;
	if (setjmp(place) == 0) {
		std::qsort(numbers, 64, sizeof numbers[0], compare);
		std::puts("not reached");
	}
	std::puts("out of qsort");
	/* Out of a function that a catch block calls; the exception stays alive, as the standard leaves it. */
	if (setjmp(place) == 0) {
		try {
			throw 5;
		} catch (int) {
			jump_from(3, 9);
		}
	}
	thrown(6);
	thrown(7);
	thrown(8);
	return 0;
}
