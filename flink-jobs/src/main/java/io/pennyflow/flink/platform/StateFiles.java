package io.pennyflow.flink.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.StateObject;
import org.apache.flink.runtime.state.StreamStateHandle;
import org.apache.flink.runtime.state.filesystem.FileStateHandle;

/** The files a checkpoint's metadata points to. */
final class StateFiles {
    private StateFiles() {}

    /** Throws when one is missing or shorter than it was written. */
    static void requireComplete(CheckpointMetadata metadata) throws IOException {
        var handles =
                metadata.getOperatorStates().stream()
                        .flatMap(operator -> operator.getStates().stream())
                        .flatMap(StateFiles::handlesOf)
                        .toList();
        for (var handle : handles) {
            if (handle instanceof FileStateHandle file) {
                requireComplete(file);
            }
        }
    }

    private static void requireComplete(FileStateHandle file) throws IOException {
        var path = Path.of(file.getFilePath().toUri());
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.size(path) < file.getStateSize()) {
            throw new IOException(path + " is shorter than it was written.");
        }
    }

    private static Stream<StreamStateHandle> handlesOf(OperatorSubtaskState state) {
        return Stream.<Collection<? extends StateObject>>of(
                        state.getManagedKeyedState(),
                        state.getRawKeyedState(),
                        state.getManagedOperatorState(),
                        state.getRawOperatorState())
                .flatMap(Collection::stream)
                .flatMap(StateFiles::handleOf);
    }

    private static Stream<StreamStateHandle> handleOf(StateObject state) {
        if (state instanceof KeyGroupsStateHandle keyed) {
            return Stream.of(keyed.getDelegateStateHandle());
        }
        return state instanceof OperatorStateHandle operator
                ? Stream.of(operator.getDelegateStateHandle())
                : Stream.empty();
    }
}
