package org.keratin.ir.op;

import org.keratin.ir.Op;

/**
 * The ops that backends see. Sealed, so that a switch over it without {@code default} stops
 * compiling when an op is added. Every other op of the catalogue is {@link Op.Derived} or runs in
 * the interpreter only.
 */
public sealed interface CoreOp extends Op
        permits Unary,
                Binary,
                Compare,
                Select,
                Clamp,
                Convert,
                ReducePrecision,
                Constant,
                Iota,
                BitcastConvert,
                BroadcastInDim,
                Reshape,
                Transpose,
                Reverse,
                Slice,
                Pad,
                Concatenate,
                DynamicSlice,
                DynamicUpdateSlice,
                Gather,
                Scatter,
                Reduce,
                ReduceWindow,
                SelectAndScatter,
                Sort,
                DotGeneral,
                Convolution,
                RngBitGenerator,
                Call,
                If,
                Case,
                While,
                CustomCall,
                OptimizationBarrier,
                TupleOp,
                GetTupleElement {}
