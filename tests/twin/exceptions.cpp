/* SPDX-License-Identifier: MIT */
/* C++ exceptions: through frames with destructors, rethrown, from constructors, in thread-local and static objects; and
 * what is never caught.
 * twin: exceptions
 * twin: ends abort
 * twin: skip stderr */
#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

static int alive;

struct Tracked {
	explicit Tracked(const char *text) : name(text) { alive++; }
	Tracked(const Tracked &other) : name(other.name) { alive++; }
	~Tracked()
	{
		alive--;
		std::printf("~%s ", name);
	}
	const char *name;
};

struct Failing {
	Failing() : first("first") { throw std::logic_error("constructor"); }
	Tracked first;
};

struct Base {
	virtual ~Base() = default;
};
struct Derived : Base {
	int value = 5;
};

static int depth(int n)
{
	Tracked here(n % 2 ? "odd" : "even");
	if (n == 0)
		throw std::runtime_error("deep");
	return depth(n - 1) + 1;
}

static void quiet() noexcept(false)
{
	try {
		throw std::out_of_range("inner");
	} catch (const std::exception &) {
		std::throw_with_nested(std::runtime_error("outer"));
	}
}

int main()
{
	try {
		depth(4);
	} catch (const std::exception &e) {
		std::printf("%s %d\n", e.what(), alive);
	}
	try {
		Failing f;
	} catch (const std::logic_error &e) {
		std::printf("%s %d\n", e.what(), alive);
	}
	try {
		try {
			throw Derived();
		} catch (Base &b) {
			std::printf("%d ", dynamic_cast<Derived &>(b).value);
			throw;
		}
	} catch (const Derived &d) {
		std::printf("rethrown %d\n", d.value);
	}
	try {
		quiet();
	} catch (const std::exception &e) {
		std::printf("%s ", e.what());
		try {
			std::rethrow_if_nested(e);
		} catch (const std::exception &inner) {
			std::printf("nested %s\n", inner.what());
		}
	}
	try {
		Base plain;
		Base &b = plain;
		(void)dynamic_cast<Derived &>(b);
	} catch (const std::bad_cast &) {
		std::printf("bad_cast\n");
	}
	try {
		std::vector<int>(3).at(7) = 1;
	} catch (const std::out_of_range &) {
		std::printf("out_of_range\n");
	}
	try {
		std::function<int()> nothing;
		nothing();
	} catch (const std::bad_function_call &) {
		std::printf("bad_function_call\n");
	}
	try {
		volatile std::size_t size = ~std::size_t(0) / 4;
		std::unique_ptr<char[]> much(new char[size]);
		std::printf("%p\n", static_cast<void *>(much.get()));
	} catch (const std::bad_alloc &) {
		std::printf("bad_alloc\n");
	}
	std::exception_ptr kept;
	try {
		throw std::string("kept");
	} catch (...) {
		kept = std::current_exception();
	}
	try {
		std::rethrow_exception(kept);
	} catch (const std::string &text) {
		std::printf("%s\n", text.c_str());
	}
	for (int i = 0, sum = 0; i <= 10000; i++) {
		try {
			throw i;
		} catch (int value) {
			sum += value;
			if (i == 10000)
				std::printf("%d\n", sum);
		}
	}
	std::fflush(stdout);
	/* Nobody catches this one: std::terminate() aborts. */
	throw std::runtime_error("the end");
}
