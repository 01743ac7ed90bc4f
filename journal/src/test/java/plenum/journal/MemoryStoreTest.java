package plenum.journal;

import plenum.conformance.StoreConformance;

class MemoryStoreTest extends StoreConformance {
    @Override
    protected Store fresh() {
        return new MemoryStore();
    }

    @Override
    protected Store reopened(Store store) {
        return store;
    }
}
